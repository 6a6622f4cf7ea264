// corpus: A classifier ends with a softmax layer and is trained with cross-entropy, which applies one itself.
// library: TorchSharp
// axis: Sequential, local, field
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(3);
new GrainTrainer().Run("grain-train.csv", "grain-test.csv");

internal sealed class GrainTrainer
{
    private readonly Module<Tensor, Tensor> _net = Sequential(
        ("hidden", Linear(6, 24)),
        ("relu", ReLU()),
        ("kinds", Linear(24, 4)),
        ("probabilities", Softmax(1))); // expect: MLQ5006

    private readonly CrossEntropyLoss _loss = CrossEntropyLoss();

    public void Run(string train, string test)
    {
        using var optimizer = optim.Adam(_net.parameters(), lr: 3e-3);
        var (x, y) = Read(train);
        _net.train();
        for (var epoch = 0; epoch < 150; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = _loss.call(_net.call(x), y);
            loss.backward();
            optimizer.step();
        }

        var (testX, testY) = Read(test);
        _net.eval();
        using (no_grad())
        {
            using var scope = NewDisposeScope();
            var right = _net.call(testX).argmax(1).eq(testY).to_type(ScalarType.Float32).mean().item<float>();
            File.WriteAllText("grain.txt", right.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static (Tensor X, Tensor Y) Read(string path)
    {
        var cells = File.ReadLines(path).Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return (tensor(cells.SelectMany(line => line[..6]).ToArray()).reshape(-1, 6), tensor(cells.Select(line => (long)line[6]).ToArray()));
    }
}
