namespace BikeDemand;

public sealed class RentalDay
{
    public DateTime Date { get; set; }

    public float Rentals { get; set; }
}

public sealed class RentalForecast
{
    public float[] Rentals { get; set; } = [];

    public float[] Lowest { get; set; } = [];

    public float[] Highest { get; set; } = [];
}
