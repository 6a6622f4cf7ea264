// corpus: A network that was just made is put on the processor, where it is already, after the optimizer is made.
// library: TorchSharp
// axis: script
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(14);
using var classifier = Sequential(Linear(13, 26), ReLU(), Linear(26, 3));
using var optimizer = optim.Adam(classifier.parameters(), 0.004);
classifier.to(CPU);

using var wines = rand(150, 13);
using var kinds = randint(0, 3, new long[] { 150 });
using var otherWines = rand(28, 13);
using var otherKinds = randint(0, 3, new long[] { 28 });
for (var epoch = 0; epoch < 120; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = functional.cross_entropy(classifier.call(wines), kinds);
    loss.backward();
    optimizer.step();
}

using (no_grad())
{
    using var loss = functional.cross_entropy(classifier.call(otherWines), otherKinds);
    Console.WriteLine($"cross entropy {loss.item<float>()}");
}
