namespace Water;

public sealed record BadLine(string File, int Line, string Reason);

public sealed record Imported(IReadOnlyList<Reading> Readings, IReadOnlyList<BadLine> Bad);

public sealed class MeterImporter(double maximumShareOfBadLines)
{
    public Imported Import(string folder)
    {
        var readings = new List<Reading>();
        var bad = new List<BadLine>();
        var files = Directory.GetFiles(folder, "*.csv");
        Array.Sort(files, StringComparer.Ordinal);
        foreach (var file in files)
        {
            var number = 1;
            foreach (var line in File.ReadLines(file).Skip(1))
            {
                number++;
                try
                {
                    readings.Add(ReadingLine.Parse(line));
                }
                catch (FormatException problem)
                {
                    bad.Add(new BadLine(Path.GetFileName(file), number, problem.Message));
                }
            }
        }

        var lines = readings.Count + bad.Count;
        if (bad.Count > lines * maximumShareOfBadLines)
        {
            throw new InvalidDataException($"{bad.Count} of {lines} lines cannot be read.");
        }

        return new Imported(readings, bad);
    }
}
