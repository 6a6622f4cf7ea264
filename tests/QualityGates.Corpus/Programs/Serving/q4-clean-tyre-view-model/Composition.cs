namespace Workshop;

public sealed class Composition : IDisposable
{
    private readonly TyreWear _wear;

    public Composition(string? modelFolder = null)
    {
        _wear = new TyreWear(Path.Combine(modelFolder ?? AppContext.BaseDirectory, "tyres.zip"));
        Main = new TyreViewModel(_wear);
    }

    public TyreViewModel Main { get; }

    public void Dispose() => _wear.Dispose();
}
