using System.Globalization;

namespace Cardio;

public sealed record Patients(double[][] Inputs, int[] Ill)
{
    public Patients Map(Func<double[], double[]> change) => this with { Inputs = Inputs.Select(change).ToArray() };

    public Patients Pick(IEnumerable<int> places)
    {
        var chosen = places.ToArray();
        return new Patients(chosen.Select(place => Inputs[place]).ToArray(), chosen.Select(place => Ill[place]).ToArray());
    }
}

public static class PatientFile
{
    public static Patients Read(string path)
    {
        var inputs = new List<double[]>();
        var ill = new List<int>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            inputs.Add(cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
            ill.Add(int.Parse(cells[^1], CultureInfo.InvariantCulture));
        }

        return new Patients([.. inputs], [.. ill]);
    }
}
