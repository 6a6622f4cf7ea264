using Microsoft.ML.Data;

namespace Parking;

public sealed class ParkingHour
{
    public string Garage { get; set; } = "";

    public float Weekday { get; set; }

    public float Hour { get; set; }

    public float Rain { get; set; }

    public float Occupied { get; set; }
}

public sealed class ParkingForecast
{
    [ColumnName("Score")]
    public float Occupied { get; set; }
}

public sealed record ParkingReply(string Garage, float Occupied);
