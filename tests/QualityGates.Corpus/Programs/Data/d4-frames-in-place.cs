// corpus: Operations in place, on the list of columns and with the result used.
// library: DataFrame
// axis: look-alikes
using System;
using System.Globalization;
using Microsoft.Data.Analysis;

var frame = DataFrame.LoadCsv("orders.csv", cultureInfo: CultureInfo.InvariantCulture);
frame["Amount"].FillNulls(0f, inPlace: true);
frame["Amount"].Multiply(1.19f, inPlace: true);
frame.Columns.Remove("Note");
frame.Columns.Add(new SingleDataFrameColumn("Tax", frame.Rows.Count));
frame.Append(new object[] { 1f, 2f }, inPlace: true);
frame = frame.DropNulls().OrderBy("Day");
Func<DataFrame, DataFrame> top = given => given.Head(10);
DataFrame.SaveCsv(top(frame), "orders.clean.csv", cultureInfo: CultureInfo.InvariantCulture);
