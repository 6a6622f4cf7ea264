using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Voices;

internal abstract class TorchExperiment(long seed)
{
    protected virtual int BatchSize => 32;

    protected abstract nn.Module<Tensor, Tensor> Network();

    protected abstract Tensor Loss(Tensor scores, Tensor wanted);

    public void Run(torch.utils.data.Dataset train, torch.utils.data.Dataset test, int epochs, string report)
    {
        manual_seed(seed);
        using var network = Network();
        using var optimizer = optim.Adam(network.parameters(), lr: 0.001);
        using var shuffled = Shuffled(train);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var batch in shuffled)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = Loss(network.call(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }
        }

        var losses = new List<float>();
        using var guard = no_grad();
        using var ordered = torch.utils.data.DataLoader(test, BatchSize);
        foreach (var batch in ordered)
        {
            using var scope = NewDisposeScope();
            losses.Add(Loss(network.call(batch["x"]), batch["y"]).item<float>());
        }

        File.WriteAllText(report, JsonSerializer.Serialize(new { Mean = losses.Average(), Losses = losses }));
    }

    private DataLoader Shuffled(torch.utils.data.Dataset rows) =>
        torch.utils.data.DataLoader(rows, BatchSize, shuffle: true); // expect: MLQ1005
}
