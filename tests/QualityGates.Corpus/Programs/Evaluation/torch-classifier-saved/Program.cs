// corpus: A network is trained for twenty epochs and its weights are written, no held-out row ever passes through it.
// library: TorchSharp
// axis: loop, using, helper in another file
using System;
using Gestures;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
using var rows = new GestureRows("gestures.csv");
using var loader = new DataLoader(rows, batchSize: 32, shuffle: true, seed: 1); // expect: MLQ1013
using var model = Sequential(("hidden", Linear(24, 64)), ("relu", ReLU()), ("out", Linear(64, 5)));
using var optimizer = optim.Adam(model.parameters(), lr: 1e-3);
using var loss = CrossEntropyLoss();

model.train();
for (var epoch = 0; epoch < 20; epoch++)
{
    using var scope = NewDisposeScope();
    foreach (var batch in loader)
    {
        optimizer.zero_grad();
        var error = loss.call(model.call(batch["x"]), batch["y"]);
        error.backward();
        optimizer.step();
    }
    Console.WriteLine($"epoch {epoch} done");
}
model.save("gestures.dat"); // expect: MLQ3001
