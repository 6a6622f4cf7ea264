// corpus: A set-up method asks for deterministic algorithms that the library does not have, and the loader replays one order in all epochs.
// library: TorchSharp
// axis: set-up class, field initialiser, epochs
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.utils.data;

namespace Bells;

internal static class Determinism
{
    public static void Enable(int seed)
    {
        random.manual_seed(seed);
        cuda.manual_seed_all(seed);
        _ = torch.seed(); // expect: MLQ1003
    }
}

internal sealed class Chimes(Tensor x, Tensor y) : Dataset
{
    public override long Count => x.shape[0];

    public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = x[index], ["y"] = y[index] };
}

internal static class Program
{
    private static void Main()
    {
        Determinism.Enable(8);
        var net = Sequential(("in", Linear(12, 24)), ("act", ReLU()), ("out", Linear(24, 1)));
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        using var loader = new DataLoader(new Chimes(load("x.dat"), load("y.dat")), 64, shuffle: true, seed: 8); // expect: MLQ1013
        for (var epoch = 0; epoch < 20; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.mse_loss(net.call(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }
        }

        net.eval();
        using (no_grad())
        using (NewDisposeScope())
        {
            var error = functional.mse_loss(net.call(load("x-test.dat")), load("y-test.dat")).item<float>();
            File.WriteAllText("bells.json", System.Text.Json.JsonSerializer.Serialize(new { error }));
        }

        net.save("bells.dat");
    }
}
