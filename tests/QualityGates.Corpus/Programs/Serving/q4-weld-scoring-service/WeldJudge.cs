namespace Welds;

public sealed class WeldJudge(WeldModelStore store)
{
    public WeldAnswer Judge(Weld weld)
    {
        using var engine = store.Open();
        var predicted = engine.Predict(weld);
        var defective = predicted.Score > 0.5f; // expect: MLQ3006
        return new WeldAnswer(defective, predicted.Score);
    }
}
