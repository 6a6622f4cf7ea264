namespace Loans;

public static class CostCurve
{
    public static float Cheapest(IReadOnlyList<JudgedLoan> validation, double costOfLoss, double costOfRefusal) =>
        Enumerable.Range(1, 19)
            .Select(step => step * 0.05f)
            .MinBy(cut => Cost(Decisions.Count(validation, cut), costOfLoss, costOfRefusal));

    private static double Cost(Decisions decisions, double loss, double refusal) =>
        decisions.MissedDefaults * loss + decisions.WrongRefusals * refusal;
}

public sealed record Decisions(int Refused, int WrongRefusals, int MissedDefaults, double Recall)
{
    public static Decisions Count(IEnumerable<JudgedLoan> loans, float cut)
    {
        int caught = 0, wrong = 0, missed = 0;
        foreach (var loan in loans)
        {
            switch (loan.Probability >= cut, loan.Defaulted)
            {
                case (true, true):
                    caught++;
                    break;
                case (true, false):
                    wrong++;
                    break;
                case (false, true):
                    missed++;
                    break;
            }
        }

        return new Decisions(caught + wrong, wrong, missed, caught + missed == 0 ? 1 : (double)caught / (caught + missed));
    }
}
