using Microsoft.ML;

public sealed class Gate(Func<IDataView, double> error)
{
    public void Require(IDataView scored, double limit)
    {
        var value = error(scored);
        if (value > limit)
        {
            throw new InvalidOperationException($"Error {value} is above {limit}.");
        }
    }
}
