import type { MapDot } from "@/lib/pictures/map/dots";
import type { Picture } from "@/lib/pictures/picture";
import { countThings } from "@/lib/text/count-things";
import { PictureImage } from "../ui/picture-image";

type Props = {
  readonly coast: Picture;
  readonly dots: readonly MapDot[];
  /** Where a dot leads. */
  readonly getHref: (city: string) => string;
};

/** The country with a dot for each city, its area in proportion to the number of hack days. */
export function CityMap({ coast, dots, getHref }: Props) {
  return (
    <div className="map">
      <PictureImage className="w-full" picture={coast} />
      <svg className="map-dots" viewBox={`0 0 ${coast.width} ${coast.height}`}>
        <title>Map of the cities</title>
        {dots.map(({ name, x, y, radius, times, label }) => (
          <a
            aria-label={name + (times > 1 ? `: ${countThings([[times, "hack day"]])}` : "")}
            href={getHref(name)}
            key={name}
          >
            <circle className="map-dot" cx={x} cy={y} r={radius} />
            <text
              className={label.roomy ? "map-name" : "map-name crowded"}
              textAnchor={label.anchor}
              x={label.x}
              y={label.y}
            >
              {name}
            </text>
          </a>
        ))}
      </svg>
    </div>
  );
}
