// corpus: The parser of another file swallows what it cannot read: in a function of Select, in a loop that ends, and in a field that keeps zero.
// library: ML.NET
// axis: another file
using System.Globalization;

namespace Lost;

public sealed class Observation
{
    public float Depth;
    public float Salt;
    public float Warmth;
}

internal static class Parser
{
    public static Observation Parse(string line)
    {
        var cells = line.Split(',');
        var observation = new Observation();
        float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out observation.Depth); // expect: MLQ4004
        try
        {
            observation.Salt = float.Parse(cells[1], CultureInfo.InvariantCulture);
        }
        catch (Exception) // expect: MLQ4004
        {
            observation.Salt = 0f;
        }

        return observation;
    }

    public static IEnumerable<Observation> All(StreamReader reader)
    {
        var observations = new List<Observation>();
        while (!reader.EndOfStream)
        {
            try
            {
                var cells = reader.ReadLine()!.Split(',');
                observations.Add(new Observation { Depth = Convert.ToSingle(cells[0], CultureInfo.InvariantCulture), Warmth = Convert.ToSingle(cells[2], CultureInfo.InvariantCulture) });
            }
            catch (FormatException) // expect: MLQ4004
            {
                break;
            }
        }

        return observations;
    }
}
