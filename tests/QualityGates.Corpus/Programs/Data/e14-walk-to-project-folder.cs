// corpus: The project folder is found by walking up from the build output, by parents and by dots.
// library: ML.NET
// axis: Directory.GetParent, Path.Combine with dots, field, default parameter
using Microsoft.ML;

namespace Music;

internal sealed class Catalog
{
    private readonly string _project = Directory.GetParent(Environment.CurrentDirectory)!.Parent!.Parent!.FullName; // expect: MLQ4001
    private readonly MLContext _ml = new(1);

    public ITransformer Load()
    {
        return _ml.Model.Load(Path.Combine(_project, "model.zip"), out _);
    }

    public IDataView Songs()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "songs.idv"); // expect: MLQ4001
        return _ml.Data.LoadFromBinary(path);
    }

    public IDataView Default(string file = "/data/music/songs.idv") => _ml.Data.LoadFromBinary(file); // expect: MLQ4001

    public IDataView Near() => _ml.Data.LoadFromBinary(Path.Combine(AppContext.BaseDirectory, "..", "songs.idv"));
}
