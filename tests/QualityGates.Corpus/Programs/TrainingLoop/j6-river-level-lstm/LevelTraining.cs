using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace RiverLevel;

public sealed class LevelTraining(LevelNet net, int batchSize, int seed)
{
    public IReadOnlyList<double> Run(WindowSet train, WindowSet validation, int epochs, string weights)
    {
        using var optimizer = optim.Adam(net.parameters(), lr: 1e-3);
        var plateau = optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor: 0.5, patience: 3);
        var curve = new List<double>();
        var lowest = double.PositiveInfinity;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Learn(train, optimizer, seed + epoch);
            var error = Measure(validation).Squared;
            plateau.step(error);
            curve.Add(error);
            if (error < lowest)
            {
                lowest = error;
                net.save(weights);
            }
        }

        net.load(weights);
        return curve;
    }

    public (double Absolute, double Squared) Measure(WindowSet windows)
    {
        net.eval();
        using var guard = no_grad();
        using var loader = torch.utils.data.DataLoader(windows, batchSize, disposeDataset: false);
        var absolute = 0.0;
        var squared = 0.0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var gap = net.call(batch["past"]) - batch["next"];
            absolute += gap.abs().sum().item<float>();
            squared += gap.pow(2).sum().item<float>();
        }

        return (absolute / windows.Count, squared / windows.Count);
    }

    private void Learn(WindowSet train, optim.Optimizer optimizer, int order)
    {
        net.train();
        using var loader = torch.utils.data.DataLoader(train, batchSize, shuffle: true, seed: order, disposeDataset: false);
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.mse_loss(net.call(batch["past"]), batch["next"]);
            loss.backward();
            nn.utils.clip_grad_norm_(net.parameters(), 1.0);
            optimizer.step();
        }
    }
}
