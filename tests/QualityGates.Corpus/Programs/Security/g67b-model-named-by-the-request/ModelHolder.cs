using Microsoft.ML;

internal sealed class ModelHolder
{
    private readonly MLContext _ml = new(seed: 1);
    private volatile ITransformer? _current;

    public ITransformer Current => _current ?? throw new InvalidOperationException("No model yet.");

    public void Reload(string path)
    {
        using var stream = File.OpenRead(path);
        _current = _ml.Model.Load(stream, out _); // expect: MLQ7001
    }
}
