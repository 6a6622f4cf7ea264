// corpus: Distillation by a class of steps: the teacher is loaded and never put into evaluation, the student's scheduler is made and nobody steps it.
// library: TorchSharp
// axis: constructor injection
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Compress;

public sealed class TextNet : Module<Tensor, Tensor>
{
    private readonly Embedding words;
    private readonly Dropout drop;
    private readonly Linear head;

    public TextNet(int size, double rate) : base("text")
    {
        words = Embedding(30_000, size);
        drop = Dropout(rate);
        head = Linear(size, 5);
        RegisterComponents();
    }

    public override Tensor forward(Tensor tokens) => head.call(drop.call(words.call(tokens).mean([1])));
}

public sealed class Distiller
{
    private readonly TextNet teacher;
    private readonly TextNet student;
    private readonly optim.Optimizer optimizer;
    private readonly optim.lr_scheduler.LRScheduler schedule;
    private readonly double temperature;

    public Distiller(string weights, double temperature)
    {
        random.manual_seed(42);
        this.temperature = temperature;
        teacher = new TextNet(512, 0.3);
        teacher.load(weights);
        student = new TextNet(64, 0.1);
        optimizer = optim.AdamW(student.parameters(), 3e-4);
        schedule = optim.lr_scheduler.StepLR(optimizer, 5, 0.5); // expect: MLQ5002
    }

    public void Run(IReadOnlyList<Tensor> texts, int epochs)
    {
        student.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var tokens in texts)
            {
                using var scope = NewDisposeScope();
                var soft = Soft(tokens);
                var own = functional.log_softmax(student.call(tokens) / temperature, 1);
                var loss = functional.kl_div(own, soft, reduction: Reduction.Mean) * temperature * temperature;
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }

        student.save("student.dat");
    }

    private Tensor Soft(Tensor tokens)
    {
        using var quiet = no_grad();
        return functional.softmax(teacher.call(tokens) / temperature, 1); // expect: MLQ5003
    }
}
