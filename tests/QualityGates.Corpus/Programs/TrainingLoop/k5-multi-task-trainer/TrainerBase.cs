// corpus: A generic trainer steps its schedule before its optimizer, and the derived class for several tasks has a step without clearing of its own.
// library: TorchSharp
// axis: base class, generics, several files
using TorchSharp;
using static TorchSharp.torch;

namespace MultiTask;

public abstract class TrainerBase<TBatch>
{
    private readonly int _epochs;

    protected TrainerBase(nn.Module model, double rate, int epochs)
    {
        Model = model;
        Optimizer = optim.AdamW(model.parameters(), rate);
        Schedule = optim.lr_scheduler.CosineAnnealingLR(Optimizer, epochs);
        _epochs = epochs;
    }

    protected nn.Module Model { get; }

    protected optim.Optimizer Optimizer { get; }

    protected optim.lr_scheduler.LRScheduler Schedule { get; }

    public void Fit(IReadOnlyList<TBatch> batches)
    {
        for (var epoch = 0; epoch < _epochs; epoch++)
        {
            Schedule.step(); // expect: MLQ5002
            Model.train();
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                TrainOn(batch);
            }

            Console.WriteLine($"epoch {epoch} done");
        }
    }

    protected abstract void TrainOn(TBatch batch);
}
