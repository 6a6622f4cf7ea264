using Microsoft.ML.Data;

namespace WineDesk;

public sealed class Wine
{
    public string Name { get; set; } = "";

    public float Alcohol { get; set; }

    public float Acidity { get; set; }

    public float Sugar { get; set; }

    public float Points { get; set; }
}

public sealed class WinePoints
{
    [ColumnName("Score")]
    public float Points { get; set; }
}
