using System.Globalization;

namespace Crops;

public sealed class FieldYear
{
    public float Rain { get; set; }

    public float Nitrogen { get; set; }

    public float DegreeDays { get; set; }

    public float Yield { get; set; }
}

public static class FieldFile
{
    public static List<FieldYear> Read(string path)
    {
        var years = new List<FieldYear>();
        using var reader = File.OpenText(path);
        _ = reader.ReadLine();
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            var numbers = Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture));
            years.Add(new FieldYear { Rain = numbers[0], Nitrogen = numbers[1], DegreeDays = numbers[2], Yield = numbers[3] });
        }

        return years;
    }
}
