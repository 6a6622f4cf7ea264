// corpus: Lines that are no rows vanish in an empty catch.
// library: ML.NET
// axis: loop, helper in the same class
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromEnumerable(Read("meters.csv"));
Console.WriteLine(data.Schema.Count);

static List<Meter> Read(string path)
{
    var meters = new List<Meter>();
    foreach (var line in File.ReadLines(path).Skip(1))
    {
        try
        {
            var cells = line.Split(';');
            meters.Add(new Meter { Hour = float.Parse(cells[0], CultureInfo.InvariantCulture), Use = float.Parse(cells[1], CultureInfo.InvariantCulture) });
        }
        catch (FormatException) // expect: MLQ4004
        {
        }
    }

    return meters;
}

class Meter
{
    public float Hour { get; set; }

    public float Use { get; set; }
}
