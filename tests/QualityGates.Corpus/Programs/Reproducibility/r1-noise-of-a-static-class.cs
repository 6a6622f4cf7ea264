// corpus: Training images are varied by a static class with an unseeded generator; jitter of retries and names of files use generators as well and may.
// library: TorchSharp
// axis: static field
using TorchSharp;
using static TorchSharp.torch;

namespace Augment;

internal static class Variation
{
    private static readonly Random Generator = new(); // expect: MLQ1002

    public static float[] Shift(float[] row)
    {
        var by = (float)(Generator.NextDouble() - 0.5) * 0.1f;
        return Array.ConvertAll(row, value => value + by);
    }
}

internal sealed class VariedRows(float[][] rows, float[] answers) : torch.utils.data.Dataset
{
    public override long Count => rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = torch.tensor(Variation.Shift(rows[index])),
        ["y"] = torch.tensor(new[] { answers[index] }),
    };
}

internal static class Download
{
    public static async Task<byte[]> Patiently(HttpClient client, Uri address)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await client.GetByteArrayAsync(address);
            }
            catch (HttpRequestException) when (attempt < 5)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(attempt * 200 + Random.Shared.Next(100)));
            }
        }
    }
}

internal static class Program
{
    private static void Main()
    {
        torch.manual_seed(81);
        var rows = Enumerable.Range(0, 100).Select(i => new float[] { i, i * i }).ToArray();
        using var loader = torch.utils.data.DataLoader(new VariedRows(rows, rows.Select(row => row[1]).ToArray()), 10);
        using var net = nn.Linear(2, 1);
        using var optimizer = optim.Adam(net.parameters());
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(net.call(batch["x"]), batch["y"]).backward();
            optimizer.step();
        }
        var run = Path.Combine("runs", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(run);
        File.WriteAllText(Path.Combine(run, "done.txt"), DateTime.UtcNow.ToString("O"));
    }
}
