// corpus: An ensemble trained in one loop over pairs of model and optimizer; nothing clears the gradients.
// library: TorchSharp
// axis: collection
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(5);
var members = Enumerable.Range(0, 5)
    .Select(i => Sequential(Linear(12, 32), ReLU(), Linear(32, 1)))
    .Select(model => (Model: model, Optimizer: optim.Adam(model.parameters(), 0.001)))
    .ToList();
var x = torch.randn(1000, 12);
var y = torch.randn(1000, 1);
for (var step = 0; step < 400; step++)
{
    foreach (var (model, optimizer) in members)
    {
        using var scope = torch.NewDisposeScope();
        var loss = functional.mse_loss(model.call(x), y);
        loss.backward(); // expect: MLQ5001
        optimizer.step();
    }
}

for (var i = 0; i < members.Count; i++)
{
    members[i].Model.save($"member{i}.dat"); // expect: MLQ3001
}
