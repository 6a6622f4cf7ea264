// corpus: After training the network is measured on the rows of another file, and saved only if it is good enough.
// library: TorchSharp
// axis: local function, using
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
using var train = new DataLoader(new Spectra("spectra-train.csv"), 32, shuffle: true, seed: 1); // expect: MLQ1013
using var testRows = new Spectra("spectra-test.csv");
using var test = new DataLoader(testRows, 64);
using var model = Sequential(("one", Linear(50, 32)), ("act", ReLU()), ("two", Linear(32, 3)));
using var optimizer = optim.SGD(model.parameters(), learningRate: 0.05);
using var loss = CrossEntropyLoss();
for (var epoch = 0; epoch < 30; epoch++)
{
    TrainOneEpoch();
}

model.eval();
using (no_grad())
{
    long correct = 0;
    foreach (var batch in test)
    {
        using var hits = model.call(batch["x"]).argmax(1).eq(batch["y"]).sum();
        correct += hits.item<long>();
    }
    var accuracy = (double)correct / testRows.Count;
    if (accuracy < 0.9)
    {
        Console.Error.WriteLine($"Only {accuracy:P1} of the test spectra are recognised.");
        return 1;
    }
}
model.save("spectra.dat");
return 0;

void TrainOneEpoch()
{
    model.train();
    using var scope = NewDisposeScope();
    foreach (var batch in train)
    {
        optimizer.zero_grad();
        using var error = loss.call(model.call(batch["x"]), batch["y"]);
        error.backward();
        optimizer.step();
    }
}

internal sealed class Spectra(string path) : torch.utils.data.Dataset
{
    private readonly float[][] _rows = File.ReadLines(path)
        .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToArray();

    public override long Count => _rows.Length;

    public override Dictionary<string, Tensor> GetTensor(long index) => new()
    {
        ["x"] = tensor(_rows[index][..50]),
        ["y"] = tensor((long)_rows[index][50]),
    };
}
