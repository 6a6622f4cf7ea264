using Microsoft.Data.Analysis;

namespace Apartments;

public sealed class GapFiller
{
    private readonly Dictionary<string, float> _medians;

    private GapFiller(Dictionary<string, float> medians) => _medians = medians;

    public static GapFiller LearnFrom(DataFrame frame, params string[] columns)
    {
        var medians = new Dictionary<string, float>();
        foreach (var column in columns)
        {
            medians[column] = (float)frame[column].DropNulls().Median();
        }

        return new GapFiller(medians);
    }

    public DataFrame Fill(DataFrame frame)
    {
        foreach (var (column, median) in _medians)
        {
            frame[column] = frame[column].FillNulls(median);
        }

        frame["balcony"] = frame["balcony"].FillNulls(false);
        return frame;
    }
}
