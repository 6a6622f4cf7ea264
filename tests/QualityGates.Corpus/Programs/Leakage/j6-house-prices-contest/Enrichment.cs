using System.Globalization;

namespace HouseContest;

public static class Enrichment
{
    public static List<House> ReadHouses(string path)
    {
        var houses = new List<House>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            houses.Add(new House
            {
                LotArea = Number(cells[0]),
                LivingArea = Number(cells[1]),
                Quality = Number(cells[2]),
                YearBuilt = Number(cells[3]),
                Neighbourhood = cells[4],
                SalePrice = Number(cells[5]),
            });
        }

        return houses;
    }

    public static List<House> Enriched(this List<House> houses)
    {
        foreach (var house in houses)
        {
            house.ShareOfLot = house.LivingArea / house.LotArea;
            house.PricePerMetre = house.SalePrice / house.LivingArea;
        }

        return houses;
    }

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}
