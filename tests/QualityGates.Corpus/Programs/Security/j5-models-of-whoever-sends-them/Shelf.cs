// corpus: A service loads the archive that somebody uploads and the file a request names; its tools read a forest by the binary formatter and pickle from the command line.
// library: ML.NET, Accord, PyBridge
// axis: upload copied to memory, property of a request, three files
using Microsoft.ML;

namespace Parking;

public sealed class Hour
{
    public float Weekday { get; set; }

    public float Time { get; set; }

    public float Rain { get; set; }
}

public sealed class Cars
{
    public float Score { get; set; }
}

public sealed record Choice(string File);

public sealed class Shelf
{
    private readonly MLContext _ml = new(seed: 4);
    private ITransformer _model;

    public Shelf() => _model = _ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "parking.zip"), out _);

    public void Use(string path) => _model = _ml.Model.Load(path, out _); // expect: MLQ7001

    public void Take(Stream archive) => _model = _ml.Model.Load(archive, out _); // expect: MLQ7001

    public float Ask(Hour hour)
    {
        var answers = _model.Transform(_ml.Data.LoadFromEnumerable([hour]));
        return _ml.Data.CreateEnumerable<Cars>(answers, reuseRowObject: false).First().Score;
    }
}
