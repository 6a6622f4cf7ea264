// corpus: Gradients of four batches add up, are clipped, stepped and cleared; the rest of an epoch is stepped too. The schedule follows the steps.
// library: TorchSharp
// axis: gradient accumulation
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(42);
var model = new TextClassifier(30_000, 128, 6);
var tuner = new AccumulatingTrainer(model, 4, 1.0);
tuner.Run(torch.load("tokens.pt").split(8), torch.load("labels.pt").split(8), 3);
Console.WriteLine(tuner.Accuracy(torch.load("test-tokens.pt"), torch.load("test-labels.pt")));

public sealed class TextClassifier : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _embed;
    private readonly Module<Tensor, Tensor> _drop = Dropout(0.1);
    private readonly Module<Tensor, Tensor> _head;

    public TextClassifier(long words, long width, long classes) : base(nameof(TextClassifier))
    {
        _embed = Embedding(words, width);
        _head = Linear(width, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor tokens) => _head.call(_drop.call(_embed.call(tokens).mean(new long[] { 1 })));
}

public sealed class AccumulatingTrainer(TextClassifier model, int every, double maxNorm)
{
    private readonly optim.Optimizer _optimizer = optim.AdamW(model.parameters(), 2e-4);

    public void Run(Tensor[] inputs, Tensor[] targets, int epochs)
    {
        var warmup = optim.lr_scheduler.LinearLR(_optimizer, 0.1, total_iters: 100);
        _optimizer.zero_grad();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            model.train();
            var pending = 0;
            for (var i = 0; i < inputs.Length; i++)
            {
                using var scope = torch.NewDisposeScope();
                (functional.cross_entropy(model.call(inputs[i]), targets[i]) / every).backward();
                if (++pending == every)
                {
                    Update();
                    warmup.step();
                    pending = 0;
                }
            }
            if (pending > 0)
            {
                Update();
                warmup.step();
            }
        }
    }

    public double Accuracy(Tensor x, Tensor y)
    {
        model.eval();
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return model.call(x).argmax(1).eq(y).to_type(ScalarType.Float64).mean().item<double>();
    }

    private void Update()
    {
        nn.utils.clip_grad_norm_(model.parameters(), maxNorm);
        _optimizer.step();
        _optimizer.zero_grad();
    }
}
