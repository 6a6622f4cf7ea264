using static TorchSharp.torch;

internal sealed class Sample : IDisposable
{
    public const int Width = 8;

    private Sample(Tensor inputs, Tensor degrees) => (Inputs, Degrees) = (inputs, degrees);

    public Tensor Inputs { get; }

    public Tensor Degrees { get; }

    public static Sample Of(float[][] rows) =>
        new(tensor(rows.SelectMany(row => row[..Width]).ToArray(), rows.Length, Width), tensor(rows.Select(row => row[Width]).ToArray()));

    public void Dispose()
    {
        Inputs.Dispose();
        Degrees.Dispose();
    }
}
