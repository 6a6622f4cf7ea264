// corpus: The name of a csv file is a constant of another class; the header is skipped in one place and read as a row in another; words are tokenized without quotes.
// library: ML.NET
// axis: constant, two loads
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Constants;

internal static class Files
{
    public const string Flights = "flights.csv";
    public const string Songs = "songs.txt";
    public const string Lyrics = "lyrics.txt";
}

public sealed class Flight
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Delay { get; set; }
}

public sealed class Song
{
    [LoadColumn(0)] public float Tempo { get; set; }
    [LoadColumn(1)] public float Energy { get; set; }
}

public sealed class Lyric
{
    [LoadColumn(0)] public string Genre { get; set; } = "";
    [LoadColumn(1)] public string ReviewText { get; set; } = "";
}

public sealed class Loading(MLContext ml)
{
    public IDataView Flights() => ml.Data.CreateTextLoader<Flight>(hasHeader: true).Load(Files.Flights); // expect: MLQ4005

    public IDataView Songs() => ml.Data.LoadFromTextFile<Song>(Files.Songs, separatorChar: ';'); // expect: MLQ4005

    public float Mean() => File.ReadLines(Files.Songs).Skip(1).Average(line => float.Parse(line.Split(';')[0], CultureInfo.InvariantCulture));

    public IDataView Words()
    {
        var rows = ml.Data.LoadFromTextFile<Lyric>(Files.Lyrics, separatorChar: ',', hasHeader: true); // expect: MLQ4005
        return ml.Transforms.Text.NormalizeText("Clean", nameof(Lyric.ReviewText))
            .Append(ml.Transforms.Text.TokenizeIntoWords("Words", "Clean"))
            .Fit(rows)
            .Transform(rows);
    }
}
