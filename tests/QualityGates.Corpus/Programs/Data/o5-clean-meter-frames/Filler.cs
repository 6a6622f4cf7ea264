using Microsoft.Data.Analysis;

namespace Meters;

/// <summary>Fills gaps with the means of the frame it was made from.</summary>
public sealed class Filler
{
    private static readonly string[] Columns = [MeterFrames.Mean, MeterFrames.People, MeterFrames.Area];

    private readonly IReadOnlyDictionary<string, float> _means;

    private Filler(IReadOnlyDictionary<string, float> means) => _means = means;

    public static Filler From(DataFrame frame) =>
        new(Columns.ToDictionary(name => name, name => (float)frame[name].Mean()));

    public DataFrame Fill(DataFrame frame)
    {
        var filled = frame.Clone();
        foreach (var name in Columns)
        {
            filled[name].FillNulls(_means[name], inPlace: true);
        }

        return filled;
    }
}
