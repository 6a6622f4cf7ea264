namespace Houses;

public sealed class NeighbourhoodStatistics
{
    private readonly Dictionary<string, float> _area;
    private readonly float _anywhere;

    private NeighbourhoodStatistics(Dictionary<string, float> area, float anywhere)
    {
        _area = area;
        _anywhere = anywhere;
    }

    public static NeighbourhoodStatistics Learn(IReadOnlyCollection<House> houses) => new(
        houses.GroupBy(house => house.Neighbourhood).ToDictionary(group => group.Key, group => group.Average(house => house.Area)),
        houses.Average(house => house.Area));

    public HouseFeatures Describe(House house) => new()
    {
        RelativeArea = house.Area / _area.GetValueOrDefault(house.Neighbourhood, _anywhere),
        Area = house.Area,
        Rooms = house.Rooms,
        Year = house.Year,
        LogPrice = house.Price is { } price ? MathF.Log(1 + price) : 0,
    };
}

public sealed class HouseFeatures
{
    public float RelativeArea { get; set; }

    public float Area { get; set; }

    public float Rooms { get; set; }

    public float Year { get; set; }

    public float LogPrice { get; set; }
}
