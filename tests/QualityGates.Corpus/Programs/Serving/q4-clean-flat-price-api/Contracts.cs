namespace FlatPrices;

public sealed class Flat
{
    public string District { get; set; } = "";

    public float Area { get; set; }

    public float Rooms { get; set; }

    public float Floor { get; set; }
}

public sealed class RentEstimate
{
    public float Score { get; set; }
}

public sealed record RentRequest(string District, float Area, float Rooms, float Floor)
{
    public IEnumerable<string> Problems()
    {
        if (string.IsNullOrWhiteSpace(District))
        {
            yield return "The district is missing.";
        }

        if (Area is <= 8 or > 500)
        {
            yield return "The area is not between 8 and 500 m².";
        }

        if (Rooms is < 1 or > 20)
        {
            yield return "There are no flats with so many rooms.";
        }
    }
}

public sealed record RentAnswer(double Rent, double PerSquareMetre);
