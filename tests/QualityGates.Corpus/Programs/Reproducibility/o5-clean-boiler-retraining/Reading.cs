namespace Boilers;

public sealed class Reading
{
    public string Boiler { get; set; } = "";

    public float Flow { get; set; }

    public float Return { get; set; }

    public float Outside { get; set; }

    public float Age { get; set; }

    public float Consumption { get; set; }
}
