// corpus: To lower the rate, a helper makes a new optimizer in each epoch, and the state of Adam is lost; folds elsewhere make a model and an optimizer each.
// library: TorchSharp
// axis: helper method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(55);
using var x = torch.load("x.pt");
using var y = torch.load("y.pt");

var errors = new List<float>();
for (var fold = 0; fold < 5; fold++)
{
    var parts = x.chunk(5);
    var answers = y.chunk(5);
    using var candidate = Build();
    using var optimizer = Optimizer(candidate, 1e-3);
    for (var epoch = 0; epoch < 10; epoch++)
    {
        for (var i = 0; i < 5; i++)
        {
            if (i != fold)
            {
                Step(candidate, optimizer, parts[i], answers[i]);
            }
        }
    }
    using var guard = torch.no_grad();
    using var scope = torch.NewDisposeScope();
    errors.Add(functional.mse_loss(candidate.call(parts[fold]), answers[fold]).item<float>());
}
Console.WriteLine($"cross-validated {errors.Average():F4}");

var final = Build();
for (var epoch = 0; epoch < 30; epoch++)
{
    var decayed = Optimizer(final, 1e-3 * Math.Pow(0.95, epoch));
    foreach (var (input, target) in x.split(64).Zip(y.split(64)))
    {
        Step(final, decayed, input, target);
    }
}
final.save("final.dat");

static Module<Tensor, Tensor> Build() => Sequential(("a", Linear(16, 32)), ("b", Tanh()), ("c", Linear(32, 1)));

static optim.Optimizer Optimizer(Module<Tensor, Tensor> net, double rate) => optim.Adam(net.parameters(), rate); // expect: MLQ5008

static void Step(Module<Tensor, Tensor> net, optim.Optimizer optimizer, Tensor input, Tensor target)
{
    using var scope = torch.NewDisposeScope();
    optimizer.zero_grad();
    functional.mse_loss(net.call(input), target).backward();
    optimizer.step();
}
