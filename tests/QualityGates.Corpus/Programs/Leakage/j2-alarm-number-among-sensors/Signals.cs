namespace Pumps;

public sealed class Minute
{
    public float Pressure { get; set; }

    public float Vibration { get; set; }

    public string Hall { get; set; } = "";

    public bool Alarm { get; set; }
}

internal static class Signals
{
    public const string AlarmNumber = "AlarmNumber";

    public const string Site = "Site";

    public static readonly string[] ForModel = [nameof(Minute.Pressure), nameof(Minute.Vibration), Site, AlarmNumber];
}
