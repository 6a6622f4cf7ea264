// corpus: The negative log-likelihood is given scores that no log_softmax has seen.
// library: TorchSharp
// axis: local function, loss by name
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(27);
var topics = Sequential(
    Linear(1000, 100),
    ReLU(),
    Linear(100, 20));
var adam = optim.Adam(topics.parameters());
var (words, topic) = (rand(640, 1000), randint(0, 20, new long[] { 640 }, dtype: ScalarType.Int64));

foreach (var round in Enumerable.Range(1, 50))
{
    using var scope = NewDisposeScope();
    adam.zero_grad();
    var loss = Loss(topics.call(words), topic);
    loss.backward();
    adam.step();
    Console.WriteLine($"{round}: {loss.item<float>()}");
}

static Tensor Loss(Tensor output, Tensor target) => functional.nll_loss(output, target); // expect: MLQ5006
