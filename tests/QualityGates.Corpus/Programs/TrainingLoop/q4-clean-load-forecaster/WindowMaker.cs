namespace GridLoad;

public sealed record LoadWindow(float[] Past, float Next);

public sealed class WindowMaker(int length, Scaler scale)
{
    public Scaler Scale => scale;

    public IReadOnlyList<LoadWindow> Of(float[] part)
    {
        var scaled = part.Select(scale.Forward).ToArray();
        return Enumerable.Range(0, Math.Max(0, scaled.Length - length))
            .Select(start => new LoadWindow(scaled[start..(start + length)], scaled[start + length]))
            .ToList();
    }
}
