using Microsoft.ML.Data;

namespace Ads;

internal sealed class Impression
{
    [LoadColumn(0)] public float Position { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(2)] public string Site { get; set; } = "";
    [LoadColumn(3)] public string Advertiser { get; set; } = "";
    [LoadColumn(4)] public bool Clicked { get; set; }
}

internal sealed class ClickChance
{
    public float Probability { get; set; }
}
