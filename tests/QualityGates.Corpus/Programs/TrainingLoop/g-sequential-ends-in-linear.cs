// corpus: A notebook's cells as a script: the list of layers ends with the logits that cross-entropy wants.
// library: TorchSharp
// axis: list
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(0);

// In [2]: data
var X = torch.randn(150, 4);
var Y = torch.randint(0, 3, 150);

// In [3]: model
var layers = new List<(string, nn.Module<Tensor, Tensor>)>();
layers.Add(("fc1", nn.Linear(4, 10)));
layers.Add(("act", nn.ReLU()));
layers.Add(("fc2", nn.Linear(10, 3)));
var model = nn.Sequential(layers);

// In [4]: training
var ce = nn.CrossEntropyLoss();
var opt = torch.optim.SGD(model.parameters(), 0.1);
for (int i = 0; i < 100; i++)
{
    using var d = torch.NewDisposeScope();
    opt.zero_grad();
    var loss = ce.call(model.call(X), Y);
    loss.backward();
    opt.step();
    if (i % 10 == 0) Console.WriteLine(loss.item<float>());
}
