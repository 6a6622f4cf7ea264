// corpus: The parser gives back nothing for a bad line, and the query leaves it out.
// library: ML.NET
// axis: lambda, query, another class
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var songs = File.ReadAllLines("songs.csv").Skip(1).Select(line => SongParser.Parse(line)).OfType<Song>();
var data = ml.Data.LoadFromEnumerable(songs.ToList());
Console.WriteLine(data.Schema.Count);

static class SongParser
{
    public static Song? Parse(string line)
    {
        try
        {
            var cells = line.Split(',');
            return new Song { Tempo = float.Parse(cells[0], CultureInfo.InvariantCulture), Title = cells[1] };
        }
        catch (Exception) // expect: MLQ4004
        {
            return null;
        }
    }
}

class Song
{
    public float Tempo { get; set; }

    public string Title { get; set; } = "";
}
