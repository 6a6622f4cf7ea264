// corpus: A cosine schedule is made beside the optimizer and never stepped, so the learning rate stays what it was.
// library: TorchSharp
// axis: constructor, field
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(5);
var trainer = new SpeechTrainer(mels: 40, words: 12, epochs: 30);
trainer.Fit(rand(640, 40), randint(0, 12, new long[] { 640 }, dtype: ScalarType.Int64));

internal sealed class SpeechTrainer
{
    private readonly int _epochs;
    private readonly Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;
    private readonly optim.lr_scheduler.LRScheduler _schedule;

    public SpeechTrainer(long mels, long words, int epochs)
    {
        _epochs = epochs;
        _net = Sequential(("in", Linear(mels, 96)), ("act", GELU()), ("out", Linear(96, words)));
        _optimizer = optim.AdamW(_net.parameters(), 3e-4);
        _schedule = optim.lr_scheduler.CosineAnnealingLR(_optimizer, epochs); // expect: MLQ5002
    }

    public void Fit(Tensor x, Tensor y)
    {
        var criterion = CrossEntropyLoss();
        _net.train();
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            foreach (var (inputs, targets) in x.split(64).Zip(y.split(64)))
            {
                using var scope = NewDisposeScope();
                _optimizer.zero_grad();
                var loss = criterion.call(_net.call(inputs), targets);
                loss.backward();
                _optimizer.step();
            }
        }
    }
}
