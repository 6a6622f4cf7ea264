// corpus: A base class makes the context, a derived class in another file trains with it.
// library: ML.NET
// axis: base class
using Microsoft.ML;

public abstract class Study
{
    protected MLContext Context { get; } = new(); // expect: MLQ1001

    public abstract ITransformer Train(IDataView rows);
}
