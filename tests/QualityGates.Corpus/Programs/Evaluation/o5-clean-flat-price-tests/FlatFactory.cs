namespace Flats.Tests;

/// <summary>Flats with a price that is known by construction.</summary>
internal static class FlatFactory
{
    private static readonly Dictionary<string, float> PerSquareMetre = new()
    {
        ["harbour"] = 4.2f,
        ["hill"] = 5.1f,
        ["mill"] = 3.3f,
    };

    public static float FairPrice(string district, float area) => area * PerSquareMetre[district];

    public static List<Flat> Create(int count, int seed)
    {
        var random = new Random(seed);
        string[] districts = ["harbour", "hill", "mill"];
        return Enumerable.Range(0, count).Select(_ =>
        {
            var area = 25 + (float)(random.NextDouble() * 120);
            var district = districts[random.Next(districts.Length)];
            return new Flat
            {
                Area = area,
                Rooms = MathF.Ceiling(area / 28),
                Floor = random.Next(6),
                District = district,
                Price = FairPrice(district, area) * (0.95f + (float)(random.NextDouble() * 0.1)),
            };
        }).ToList();
    }
}
