using System.Globalization;

namespace Greenhouse.Readers;

public sealed class Tomato
{
    public float Light { get; init; }

    public float Water { get; init; }

    public float Grams { get; init; }
}

public sealed class TomatoReader : FileReaderBase<Tomato>
{
    protected override int HeaderLines => 2;

    protected override Tomato Read(string[] cells) => new()
    {
        Light = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Water = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Grams = float.Parse(cells[2], CultureInfo.InvariantCulture),
    };
}
