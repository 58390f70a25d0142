/*
 * New files as GitHub's editor opens them. Written from the schema: after a change there run
 * `npx vitest run scripts/new/template.test.ts --update`.
 */
export const NEW_FILE_TEMPLATES = {
  event: `---
# Lines that start with # are notes for editors; the site leaves them out.

# Number in the series; left out for a special
number:
# A city from content/cities.yaml
city:
# First day: 2026-03-21
start:
# Last day; the same as the first for a one-day event
end:
# People or groups as credited. A list: [one, two]
organisers:

# To use one of these lines, take away the # and the space before its name.
# title:               # Name of a special; left out for a numbered hack day
# venue:               # Name of the building
# address:             # Street and postcode: 101 Welford Road, LE2 7QS
# town:                # Town of the address, where that is not the city
# expected:            # While there are no dates yet, instead of start and end: "May 2027" or "2027"
# doorsOpen:           # First day's start, UK time, in quotes: "09:00"
# finishes:            # Last day's end, UK time, in quotes: "17:00"
# signUp:              # How to get a ticket
#   url:               # Where people get a ticket or apply
#   kind:              # first-come, or ballot (apply, draw, offers)
#   label:             # Words on the button; "Get a free ticket" if left out
#   opens:             # When sign-up opens, UK time: 2026-01-28 19:00
#   closes:            # When it closes, UK time; the start of the event if left out
#   soldOut:           # Sold out from this moment on, UK time
#   drawn:             # Ballot: drawn and offers sent from this moment on
#   waitingList:       # Where people join the waiting list
#   capacity:          # How many people can come
#   note:              # One or two sentences about how it works this time
# forms:               # Forms that the short links lead to
#   pitch:             # Form to offer a pitch; /pitch leads here
#   present:           # Form to hand in a presentation; /present leads here
#   feedback:          # Feedback form; /feedback leads here
#   diversitySurvey:   # Diversity survey
# travel:              # How to get there
# parking:             # Where to park, bicycles too
# stay:                # Where people can stay the night
# food:                # What there is to eat, and for which diets
# access:              # Step-free access, toilets, hearing loop …
# quietRoom:           # Where people can be quiet, pray or feed a baby
# ages:                # From which age people can come, and with whom
# childcare:           # What there is for children and parents
# grants:              # Help with the cost of coming, and how to ask for it
# photoRules:          # Who takes photos, and how to stay out of them
# wifi:                # Network name and how to get on it
# conductContact:      # Whom to tell about a problem at the event
# updated:             # When the date, place or status last changed, UK time; calendars use it
# picture:             # A photo in place of the drawing
#   src:               # File in the folder called like this document: stage.jpg
#   alt:               # What it shows, for people who do not see it
#   credit:            # Who made it
#   creditUrl:         # Where they are on the web
# draft:               # true keeps it off the live site

# The text goes below the next line, in Markdown. Headings start with ##.
---
`,
  post: `---
# Lines that start with # are notes for editors; the site leaves them out.

# Title, at most 70 characters
title:
# One sentence of 70 to 160 characters for lists and search results
description:
# Day it is published: 2026-04-25
date:
# Slugs of content/people, for example david-miller. A list: [one, two]
authors:
# Keys from content/topics.yaml. A list: [one, two]
topics:

# To use one of these lines, take away the # and the space before its name.
# source:              # Where the facts come from, if elsewhere
#   title:             # Title of what the facts come from
#   author:            # Who wrote it
#   url:               # Where to read it
# event:               # Key of the event it is about: 30-cardiff
# drawing:             # What its illustration shows
# picture:             # A photo in place of the illustration
#   src:               # File in the folder called like this document: stage.jpg
#   alt:               # What it shows, for people who do not see it
#   credit:            # Who made it
#   creditUrl:         # Where they are on the web
# language:            # Language if it is not that of the site, for screen readers; cy is Welsh
# draft:               # true keeps it off the live site

# The text goes below the next line, in Markdown. Headings start with ##.
---
`,
  project: `---
# Lines that start with # are notes for editors; the site leaves them out.

# Name of the project
title:
# What it is, in a sentence; left out where nothing is recorded
summary:
# Keys from content/topics.yaml. A list: [one, two]
topics:
# People as they wish to be credited. A list: [one, two]
team:

# To use one of these lines, take away the # and the space before its name.
# links:               # Website, code, video, slides
#   website:           # Where it can be tried or read about
#   code:              # Source code, one or more. A list: [one, two]
#   video:             # Video of the presentation
#   presentation:      # Slides
# licence:             # Licence of the code, for example MIT
# prizes:              # Places won, if any
#   panel:             # Place given by the judges: 1, 2, 3
#   community:         # Place given by the vote of everybody there
#   overall:           # Place, where the record does not say whether judges or a vote gave it
#   source:            # Where the prize is on record, if elsewhere
# later:               # What came of it after the event, in a sentence or two
# picture:             # A photo or a picture of the screen
#   src:               # File in the folder called like this document: stage.jpg
#   alt:               # What it shows, for people who do not see it
#   credit:            # Who made it
#   creditUrl:         # Where they are on the web
# language:            # Language if it is not that of the site, for screen readers; cy is Welsh
# draft:               # true keeps it off the live site

# The text goes below the next line, in Markdown. Headings start with ##.
---
`,
  supporter: `# Lines that start with # are notes for editors; the site leaves them out.

# Name of the organisation or person
name:

# To use one of these lines, take away the # and the space before its name.
# url:                 # Their website
# logo:                # File of their logo in the folder called like this file: logo.svg
# gave:                # What they gave to which event
#   - event:           # Key of the event: 30-cardiff
#     what:            # What they gave, if it is on record
`,
  person: `# Lines that start with # are notes for editors; the site leaves them out.

# Name as the person wishes it
name:

# To use one of these lines, take away the # and the space before its name.
# role:                # What they do here, in a few words
# bio:                 # One line about them
# group:               # true for a group of people
# team:                # true puts them on the team page
# links:               # Their pages on the web
#   - label:           # What the link leads to, in a few words
#     url:             # The whole address, https:// included
`,
} as const;
