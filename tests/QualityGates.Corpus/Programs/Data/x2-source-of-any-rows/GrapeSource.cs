using System.Globalization;

namespace Vineyards.Data;

public sealed class Grape
{
    public float Sugar { get; set; }

    public float Acid { get; set; }

    public float Days { get; set; }

    public bool IsRipe { get; set; }
}

public sealed class GrapeSource : LineSource<Grape>
{
    protected override char Separator => ';';

    protected override Grape Create(string[] cells) => new()
    {
        Sugar = Number(cells[0]),
        Acid = Number(cells[1]),
        Days = Number(cells[2]),
        IsRipe = cells[3].Trim() == "ripe",
    };

    private static float Number(string cell) => float.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
