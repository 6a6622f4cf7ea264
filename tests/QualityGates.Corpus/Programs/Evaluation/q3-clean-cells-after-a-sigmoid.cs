// corpus: A network learns from logits; what is compared with one half went through a sigmoid, and a quick count compares the logits with zero.
// library: TorchSharp
// axis: class with fields, tuple
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Cells;

public sealed class CellClassifier : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _net;

    public CellClassifier(int inputs, long seed)
    {
        manual_seed(seed);
        _net = nn.Sequential(nn.Linear(inputs, 16), nn.Tanh(), nn.Linear(16, 1));
    }

    public void Fit(Tensor cells, Tensor sick, int epochs)
    {
        using var optimizer = optim.Adam(_net.parameters(), lr: 0.01);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.binary_cross_entropy_with_logits(_net.call(cells), sick).backward();
            optimizer.step();
        }
    }

    public (double Recall, double Precision, long Flagged) Judge(Tensor cells, Tensor sick)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var logits = _net.call(cells);
        var found = logits.sigmoid().gt(0.5).to(float32);
        var flagged = logits.gt(0).sum().item<long>();
        var hits = (found * sick).sum().item<float>();
        return (hits / sick.sum().item<float>(), hits / found.sum().item<float>(), flagged);
    }

    public void Save(string folder, (double Recall, double Precision, long Flagged) figures)
    {
        _net.save(Path.Combine(folder, "cells.dat"));
        File.WriteAllText(Path.Combine(folder, "cells.json"), JsonSerializer.Serialize(new { figures.Recall, figures.Precision, figures.Flagged }));
    }

    public void Dispose() => _net.Dispose();
}
