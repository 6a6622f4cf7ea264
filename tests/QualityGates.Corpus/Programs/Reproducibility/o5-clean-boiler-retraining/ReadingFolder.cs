using System.Globalization;

namespace Boilers;

public sealed class ReadingFolder(BoilerOptions options)
{
    public async Task<IReadOnlyList<Reading>> ReadAsync(CancellationToken cancellation)
    {
        var files = Directory.GetFiles(options.DataFolder, "*.csv", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);

        var readings = new List<Reading>();
        foreach (var file in files)
        {
            var boiler = Path.GetFileNameWithoutExtension(file);
            foreach (var line in await WithRetryAsync(() => File.ReadAllLinesAsync(file, cancellation), cancellation))
            {
                if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
                {
                    readings.Add(Parse(boiler, line));
                }
            }
        }

        return readings;
    }

    private static async Task<T> WithRetryAsync<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (IOException) when (attempt < 4)
            {
                await Task.Delay(TimeSpan.FromMilliseconds((100 << attempt) + Random.Shared.Next(100)), cancellation);
            }
        }
    }

    private static Reading Parse(string boiler, string line)
    {
        var numbers = Array.ConvertAll(line.Split(';'), cell => float.Parse(cell, CultureInfo.InvariantCulture));
        return new Reading
        {
            Boiler = boiler,
            Flow = numbers[0],
            Return = numbers[1],
            Outside = numbers[2],
            Age = numbers[3],
            Consumption = numbers[4],
        };
    }
}
