using System.Globalization;

namespace BikeDemand;

public static class SeriesReader
{
    public static RentalDay[] Read(string path)
    {
        var days = new List<RentalDay>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            days.Add(new RentalDay
            {
                Date = DateTime.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Rentals = float.Parse(cells[1], CultureInfo.InvariantCulture),
            });
        }

        var ordered = days.OrderBy(day => day.Date).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if ((ordered[i].Date - ordered[i - 1].Date).Days != 1)
            {
                throw new InvalidDataException($"The series has a hole before {ordered[i].Date:yyyy-MM-dd}.");
            }
        }

        return ordered;
    }
}
