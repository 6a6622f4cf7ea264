// corpus: A sigmoid is applied to the output before a loss that applies one itself.
// library: TorchSharp
// axis: functional, script
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.random.manual_seed(9);
var spam = Sequential(Linear(57, 20), ReLU(), Linear(20, 1));
var adam = optim.Adam(spam.parameters());
var (mails, isSpam) = (rand(2048, 57), randint(0, 2, new long[] { 2048, 1 }).to(ScalarType.Float32));
for (var i = 0; i < 500; i++)
{
    using var scope = NewDisposeScope();
    adam.zero_grad();
    var probability = sigmoid(spam.call(mails)); // expect: MLQ5006
    var loss = functional.binary_cross_entropy_with_logits(probability, isSpam);
    loss.backward();
    adam.step();
}
