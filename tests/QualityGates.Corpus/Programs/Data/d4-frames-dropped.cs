// corpus: Results of filter, fill and sort are dropped in a method, a lambda and a class with a field.
// library: DataFrame
// axis: field, lambda, named arguments
using System;
using System.Globalization;
using Microsoft.Data.Analysis;

var frame = DataFrame.LoadCsv("orders.csv", cultureInfo: CultureInfo.InvariantCulture);
frame["Amount"].FillNulls(0f); // expect: MLQ4008
Action<DataFrame> sort = given => given.OrderByDescending("Day"); // expect: MLQ4008
sort(frame);
new Cleaner(frame).Run();
DataFrame.SaveCsv(frame, "orders.clean.csv", cultureInfo: CultureInfo.InvariantCulture);

sealed class Cleaner(DataFrame frame)
{
    private readonly DataFrame _frame = frame;

    public void Run()
    {
        _frame.DropNulls(options: DropNullOptions.Any); // expect: MLQ4008
        _ = _frame["Amount"].Multiply(1.19f); // a discard is a statement of intent
    }
}
